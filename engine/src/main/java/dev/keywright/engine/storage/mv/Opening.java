package dev.keywright.engine.storage.mv;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import dev.keywright.engine.storage.StorageException;

/** How a store on disk comes up: lock the folder, open the trees, replay the journal, begin to checkpoint. */
final class Opening {
    /** Trees are read on threads that may be interrupted; this makes H2 open its file again when that closed it. */
    private static final String SURVIVE_INTERRUPTS = "retry:";

    /** Pages of a checkpoint are on the disk before the next one begins, so old ones need not be kept for long. */
    private static final int RETENTION_MILLIS = 10_000;

    private Opening() {}

    static MvStore open(StoreSettings settings) {
        DataFolder folder = DataFolder.lock(settings.folder());
        try {
            MVStore mv = openTrees(folder, settings);
            try {
                return replay(folder, settings, mv);
            } catch (RuntimeException failed) {
                mv.closeImmediately();
                throw failed;
            }
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static MvStore replay(DataFolder folder, StoreSettings settings, MVStore mv) {
        Trees trees = new Trees(mv);
        long applied = trees.appliedSequence();
        Replay replay = new Replay(folder, trees, trees.all(), applied);
        Segment segment = replay.run();
        LiveForest live = new LiveForest(mv, trees, replay.forest());
        folder.force();
        Journal journal = new Journal(folder, settings.durability(), segment, replay.lastSequence());
        Checkpoints checkpoints = new Checkpoints(journal, live, settings.checkpointBytes(), applied);
        checkpoints.start();
        return new MvStore(live, checkpoints, replay.recovery(), folder::close);
    }

    private static MVStore openTrees(DataFolder folder, StoreSettings settings) {
        try {
            MVStore mv = new MVStore.Builder().fileName(SURVIVE_INTERRUPTS + folder.storeFile())
                    .cacheSize(settings.cacheMegabytes())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            mv.setRetentionTime(RETENTION_MILLIS);
            // Starts H2's own threads, which write out what a checkpoint has captured, but never lets them decide when.
            mv.setAutoCommitDelay(Integer.MAX_VALUE);
            return mv;
        } catch (MVStoreException failed) {
            throw new StorageException("cannot open the store " + folder.storeFile() + ": " + failed.getMessage(),
                    failed);
        }
    }
}
