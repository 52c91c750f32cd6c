/**
 * The forms of a portion of copy: its head, pictures and legs at every measure, in whole lines with
 * a cost. Really sets and cuts; knows no page.
 */
@NullMarked
package dev.duikai.makeup.form;

import org.jspecify.annotations.NullMarked;
