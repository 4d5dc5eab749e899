package dev.keywright.engine.storage.mv;

import java.nio.file.Path;

import dev.keywright.engine.storage.Durability;

/**
 * How a store on disk is kept.
 *
 * @param folder where its files are; made when it is missing
 * @param durability {@link Durability#PROCESS} or {@link Durability#DISK}
 * @param cacheMegabytes how much of the store's pages stays in memory
 * @param checkpointBytes how much journal is written between two checkpoints; bounds the memory that changed pages
 *            take, which is about three times as much, and the time a start after a crash takes
 */
public record StoreSettings(Path folder, Durability durability, int cacheMegabytes, long checkpointBytes) {
    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST_CHECKPOINT_BYTES = 96 * MEGABYTE;
    private static final long LARGEST_CACHE_MEGABYTES = 256;

    public StoreSettings {
        if (durability == Durability.NONE) {
            throw new IllegalArgumentException("a store on disk is durable; use an in-memory store instead");
        }
    }

    /** Cache and checkpoints as large as this process's heap allows. */
    public static StoreSettings of(Path folder, Durability durability) {
        long heap = Runtime.getRuntime().maxMemory();
        return new StoreSettings(folder, durability, (int) Math.min(LARGEST_CACHE_MEGABYTES, heap / MEGABYTE / 8),
                Math.min(LARGEST_CHECKPOINT_BYTES, heap / 16));
    }
}
