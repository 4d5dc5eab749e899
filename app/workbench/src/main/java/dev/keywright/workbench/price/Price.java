package dev.keywright.workbench.price;

/**
 * @param dollars for one of the item
 * @param date of the quote, ISO 8601
 */
public record Price(double dollars, String date, String source) {}
