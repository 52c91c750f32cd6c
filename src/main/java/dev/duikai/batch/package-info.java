/** Many runs side by side. */
@NullMarked
package dev.duikai.batch;

import org.jspecify.annotations.NullMarked;
