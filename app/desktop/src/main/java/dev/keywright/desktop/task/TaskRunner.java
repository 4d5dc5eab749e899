package dev.keywright.desktop.task;

import javafx.collections.ObservableList;

/** Where work is handed over. The answer comes back on the window's thread. */
public interface TaskRunner {

    /** Starts the work under a name people read in the status bar; {@code answer} hears of its end exactly once. */
    <T> Running start(String name, Work<T> work, Answer<T> answer);

    /** What runs now, oldest first. */
    ObservableList<Running> running();
}
