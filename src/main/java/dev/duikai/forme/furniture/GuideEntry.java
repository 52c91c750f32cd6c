package dev.duikai.forme.furniture;

/**
 * One item of the guide (导读) in words.
 *
 * @param head its head
 * @param text the line under it; may be empty
 * @param page what names the page, such as 详见第 3 版; may be empty
 */
public record GuideEntry(String head, String text, String page) {}
