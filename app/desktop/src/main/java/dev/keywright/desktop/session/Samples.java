package dev.keywright.desktop.session;

import java.util.List;

/** The designs that come with the app. */
@FunctionalInterface
public interface Samples {
    List<Sample> all();
}
