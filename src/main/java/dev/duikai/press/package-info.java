/** Sheet to print-ready PDF: colour, pictures, boxes, marks. The only place that knows OpenPDF. */
@NullMarked
package dev.duikai.press;

import org.jspecify.annotations.NullMarked;
