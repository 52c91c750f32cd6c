/** Raw copy (原稿), as it comes from a scanner or a mail, becomes an issue folder. */
@NullMarked
package dev.duikai.copy.raw;

import org.jspecify.annotations.NullMarked;
