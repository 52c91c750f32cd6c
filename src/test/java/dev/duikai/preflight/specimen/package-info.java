/** Small PDFs for tests of print checks, clean ones and ones with a fault put in. */
@NullMarked
package dev.duikai.preflight.specimen;

import org.jspecify.annotations.NullMarked;
