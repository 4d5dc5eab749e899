package dev.keywright.engine.value;

/** Lengths and order of text as UTF-8, without encoding it. */
public final class Utf8 {
    private Utf8() {}

    /** How many bytes {@code text} takes in UTF-8; an unpaired surrogate counts as the one byte it is replaced by. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (c < 0x800) {
                length += 2;
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                length += 4;
                i++;
            } else {
                length += Character.isSurrogate(c) ? 1 : 3;
            }
        }
        return length;
    }

    /**
     * Compares by unsigned UTF-8 bytes, which is by code point. {@link String#compareTo} is not that: it puts
     * surrogate pairs before the last private-use and compatibility characters.
     */
    public static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.compare(codePointRank(a), codePointRank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Moves surrogates above every other UTF-16 unit, where the code points they spell belong. */
    private static char codePointRank(char unit) {
        if (unit >= 0xE000) {
            return (char) (unit - 0x800);
        }
        return unit >= 0xD800 ? (char) (unit + 0x2000) : unit;
    }
}
