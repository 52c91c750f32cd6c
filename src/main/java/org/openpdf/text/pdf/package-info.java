/** One bridge into OpenPDF's own package; everything else that knows OpenPDF is in press. */
@NullMarked
package org.openpdf.text.pdf;

import org.jspecify.annotations.NullMarked;
