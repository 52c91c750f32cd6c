/** The locked-up page: plan, set lines and furniture come in, a sheet goes out. Decides nothing. */
@NullMarked
package dev.duikai.forme;

import org.jspecify.annotations.NullMarked;
