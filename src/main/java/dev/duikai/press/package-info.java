/**
 * Sheet to print-ready PDF: type, colour, pictures, boxes, marks, links. Sheets, faces and pictures
 * come in, the bytes of a file go out; the same input always gives the same bytes. The only place
 * that knows OpenPDF, which keeps pages, objects and cross references; what stands on the page is
 * written here.
 */
@NullMarked
package dev.duikai.press;

import org.jspecify.annotations.NullMarked;
