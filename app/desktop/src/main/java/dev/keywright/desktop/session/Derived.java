package dev.keywright.desktop.session;

import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * A value computed from others. Unlike a binding it lives as long as they do: JavaFX holds bindings weakly, and one that
 * only a listener uses would vanish with the next garbage collection.
 */
public final class Derived {
    private Derived() {}

    public static <T> ReadOnlyObjectProperty<T> of(Supplier<T> value, ObservableValue<?>... sources) {
        ReadOnlyObjectWrapper<T> derived = new ReadOnlyObjectWrapper<>(value.get());
        for (ObservableValue<?> source : sources) {
            source.addListener((_, _, _) -> derived.set(value.get()));
        }
        return derived.getReadOnlyProperty();
    }
}
