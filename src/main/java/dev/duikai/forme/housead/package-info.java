/**
 * House ads (公益广告) that the engine sets itself: words and an ornament in, items of a sheet for a
 * slot of any size out.
 */
@NullMarked
package dev.duikai.forme.housead;

import org.jspecify.annotations.NullMarked;
