package dev.keywright.design.template;

/** Whole numbers as text. */
final class Digits {
    private Digits() {}

    static void require(String text, String purpose) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RenderException("\"" + text + "\" is not a whole number from 0 on, which " + purpose + " needs");
        }
    }
}
