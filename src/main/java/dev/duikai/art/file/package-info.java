/**
 * Picture files as they lie on the disk: what kind, how large, in which colours, how they were
 * held, which profile they carry. Paths come in; what the headers say goes out. Decodes no pixel.
 */
@NullMarked
package dev.duikai.art.file;

import org.jspecify.annotations.NullMarked;
