package dev.duikai.copy.raw;

import java.time.LocalDate;

/**
 * What raw copy does not say about itself.
 *
 * @param paper the paper's name (报名)
 * @param date the day it appears
 * @param page the page that the copy is for
 * @param rules the name of its layout rules
 */
public record Defaults(String paper, LocalDate date, int page, String rules) {}
