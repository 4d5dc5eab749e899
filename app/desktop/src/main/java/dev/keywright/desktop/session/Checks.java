package dev.keywright.desktop.session;

import java.util.List;

import dev.keywright.design.model.Design;

/** Finds problems of a design. It reads the design alone and may take a moment. */
@FunctionalInterface
public interface Checks {
    List<Problem> of(Design design);
}
