package dev.keywright.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import dev.keywright.design.model.Design;

/** Where designs are read from and written to. Every failure says what, where and what to do. */
public interface DesignStore {

    /** A design, and what could not be taken over from the file as it was. */
    record Opened(Design design, Origin origin, List<String> remarks) {
        public Opened {
            remarks = List.copyOf(remarks);
        }
    }

    /** Whether the file is the design's own, to be saved to, or another tool's. */
    enum Origin {
        OWN, IMPORTED
    }

    Opened read(Path file) throws IOException;

    Design readSample(Sample sample) throws IOException;

    /** Leaves the old file in place when anything fails. */
    void write(Design design, Path file) throws IOException;
}
