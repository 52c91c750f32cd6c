/**
 * What a PDF says as a whole: its first and last bytes, metadata, output intents, and objects that
 * no press file holds, such as scripts and forms. Gives records of {@code fact}; knows no page.
 */
@NullMarked
package dev.duikai.preflight.read.document;

import org.jspecify.annotations.NullMarked;
