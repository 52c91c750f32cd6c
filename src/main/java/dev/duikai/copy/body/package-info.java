/** Story bodies: the small part of CommonMark that copy may use becomes blocks of spans. */
@NullMarked
package dev.duikai.copy.body;

import org.jspecify.annotations.NullMarked;
