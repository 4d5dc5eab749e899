package dev.keywright.desktop.entities;

/** What the chart has to say about a template while it is typed. */
sealed interface TemplateRemark {
    record Fine() implements TemplateRemark {}

    /** It works, and somebody should know this. */
    record Hint(String text) implements TemplateRemark {}

    /** It is no template; nothing is changed until it is one. */
    record Wrong(String text) implements TemplateRemark {}
}
