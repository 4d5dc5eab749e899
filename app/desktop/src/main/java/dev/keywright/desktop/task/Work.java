package dev.keywright.desktop.task;

/**
 * Something that takes longer than a frame. It runs on another thread, so it reads only immutable values handed to it.
 * Cancelling never interrupts the thread (an interrupt would close the store's file for everyone): work that can stop
 * early asks {@link Progress#cancelled}.
 */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
