package dev.duikai.copy;

import dev.duikai.notice.Place;

/**
 * A finished advertisement (广告) for a slot of the page.
 *
 * @param slot the slot of the layout rules that it fills
 * @param file its path inside the issue folder, as written
 * @param place where the issue names it
 */
public record AdRef(String slot, String file, Place place) {}
