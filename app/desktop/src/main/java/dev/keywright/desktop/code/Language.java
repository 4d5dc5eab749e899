package dev.keywright.desktop.code;

import java.util.regex.Pattern;

/** What a text is written in. Each language is one pattern whose named groups are the kinds of token. */
public enum Language {
    JSON("(?<key>\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s*:))|(?<string>\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(?<number>-?\\b\\d+(?:\\.\\d+)?\\b)|(?<word>\\b(?:true|false|null)\\b)|(?<comment>\\A(?!))"),
    YAML("(?<comment>(?:^|(?<=\\s))#[^\\n]*)|(?<key>(?m:^[ \\t-]*[A-Za-z][\\w.:-]*(?=:(?:\\s|$))))"
            + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'[^'\\n]*')|(?<word>![A-Za-z]+|\\b(?:true|false|null)\\b)"
            + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b)"),
    HCL("(?<comment>#[^\\n]*)|(?<word>(?m:^\\s*(?:resource|provider|terraform|variable|output|locals|data)\\b)"
            + "|\\b(?:true|false|null)\\b)|(?<key>\\b[a-z_][a-z0-9_]*(?=\\s*(?:=|\\{)))"
            + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\")|(?<number>\\b\\d+(?:\\.\\d+)?\\b)");

    private final Pattern tokens;

    Language(String tokens) {
        this.tokens = Pattern.compile(tokens);
    }

    Pattern tokens() {
        return tokens;
    }
}
