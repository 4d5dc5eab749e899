package dev.keywright.engine.storage.mv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.storage.StorageException;

/** Brings back, at opening, what the journal has and the trees have not. For one use. */
final class Replay {
    private final DataFolder folder;
    private final Trees trees;
    private final List<String> remarks = new ArrayList<>();
    private long lastSequence;
    private long replayed;
    private Forest forest;

    Replay(DataFolder folder, Trees trees, Forest forest, long appliedSequence) {
        this.folder = folder;
        this.trees = trees;
        this.forest = forest;
        lastSequence = appliedSequence;
    }

    /** Applies what is missing and opens the journal for what comes. */
    Segment run() {
        try {
            List<Path> files = folder.segmentFiles();
            for (int i = 0; i < files.size(); i++) {
                boolean newest = i + 1 == files.size();
                if (newest) {
                    return resume(files.get(i));
                }
                Long next = DataFolder.firstSequence(files.get(i + 1));
                if (next == null || next > lastSequence + 1) {
                    readFinished(files.get(i));
                }
            }
            return Segment.open(folder.segmentFile(lastSequence + 1), 0);
        } catch (IOException failed) {
            throw new StorageException("cannot read the journal: " + failed.getMessage(), failed);
        }
    }

    Forest forest() {
        return forest;
    }

    long lastSequence() {
        return lastSequence;
    }

    Recovery recovery() {
        return new Recovery(replayed, remarks);
    }

    private void readFinished(Path file) throws IOException {
        SegmentReader reader = read(file);
        if (reader.tornBytes() > 0) {
            remarks.add("the journal " + file + " is damaged in its last " + reader.tornBytes()
                    + " bytes; what was written there is lost");
            keepOriginal(file);
        }
    }

    private Segment resume(Path file) throws IOException {
        SegmentReader reader = read(file);
        if (reader.tornBytes() > 0) {
            remarks.add("the journal " + file + " ended in " + reader.tornBytes()
                    + " bytes of a write that was never finished nor acknowledged");
        }
        return Segment.open(file, reader.soundEnd());
    }

    private SegmentReader read(Path file) throws IOException {
        SegmentReader reader = SegmentReader.of(file);
        reader.forEach(this::apply);
        if (!reader.damages().isEmpty()) {
            remarks.addAll(reader.damages());
            keepOriginal(file);
        }
        return reader;
    }

    private void apply(ByteBuffer record, long sequence) {
        if (sequence > lastSequence) {
            forest = trees.apply(forest, RecordBuffer.decode(record));
            lastSequence = sequence;
            replayed++;
        }
    }

    private void keepOriginal(Path file) throws IOException {
        Path kept = file.resolveSibling("damaged-" + file.getFileName());
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        remarks.add("the damaged journal was kept as " + kept);
    }
}
