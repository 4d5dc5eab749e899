package dev.keywright.desktop.task;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs work at once on the caller's thread: for tests, and for pictures that must not depend on timing. */
public final class SameThreadTaskRunner implements TaskRunner {
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    @Override
    public <T> Running start(String name, Work<T> work, Answer<T> answer) {
        Running ticket = new Running(name);
        running.add(ticket);
        T result;
        try {
            result = work.run(new Progress() {
                @Override
                public void report(double fraction) {
                    ticket.fraction(fraction);
                }

                @Override
                public boolean cancelled() {
                    return ticket.isCancelled();
                }
            });
        } catch (Exception e) {
            running.remove(ticket);
            answer.failed(e);
            return ticket;
        }
        running.remove(ticket);
        answer.done(result);
        return ticket;
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }
}
