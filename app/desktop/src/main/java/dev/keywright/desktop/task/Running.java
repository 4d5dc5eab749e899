package dev.keywright.desktop.task;

import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A piece of work under way. Its property changes on the window's thread only. */
public final class Running {
    private final String name;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Running(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** 0 to 1, or negative while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    void fraction(double value) {
        fraction.set(value);
    }
}
