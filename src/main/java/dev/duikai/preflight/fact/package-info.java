/**
 * What print checks need to know about a finished PDF, as plain records: the file, its pages, and
 * every painted object with its place, colour and state. Lengths are PDF points from the page's
 * origin, y upwards; inks are shares from 0 to 1. Knows neither PDFBox nor rules.
 */
@NullMarked
package dev.duikai.preflight.fact;

import org.jspecify.annotations.NullMarked;
