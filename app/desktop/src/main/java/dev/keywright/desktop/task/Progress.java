package dev.keywright.desktop.task;

/** What running work tells the window, and how it learns that nobody wants its result any more. */
public interface Progress {

    /** Done so far, 0 to 1; a negative number where the end is not known. */
    void report(double fraction);

    boolean cancelled();
}
