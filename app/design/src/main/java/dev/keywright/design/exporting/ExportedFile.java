package dev.keywright.design.exporting;

/** @param name a relative path with forward slashes, such as {@code seed/shop-0001.json} */
public record ExportedFile(String name, String text) {}
