/**
 * The forms of a portion of copy: its head, pictures and legs at every measure, in whole lines with
 * a cost, and what stands in its legs or behind its cut. Really sets and cuts; knows no page.
 */
@NullMarked
package dev.duikai.makeup.form;

import org.jspecify.annotations.NullMarked;
