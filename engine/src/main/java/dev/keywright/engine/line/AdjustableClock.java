package dev.keywright.engine.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * A clock that can be stopped, moved forward and sped up: what expires in days can be watched in seconds. It never goes
 * back. Safe for any number of threads.
 */
public final class AdjustableClock implements InstantSource {
    private final LongSupplier nanos;
    private volatile Course course;

    /**
     * How the clock goes from some moment on.
     *
     * @param realNanos when that was, by the timer underneath
     * @param shown what the clock showed then
     * @param speed how many seconds pass on this clock in a real one; 0 while it is stopped
     */
    private record Course(long realNanos, Instant shown, double speed) {
        Instant at(long nanos) {
            long passed = nanos - realNanos;
            return shown.plusNanos(speed == 1 ? passed : (long) (passed * speed));
        }
    }

    private AdjustableClock(LongSupplier nanos, Instant shown, double speed) {
        this.nanos = nanos;
        course = new Course(nanos.getAsLong(), shown, speed);
    }

    /** A clock that shows the system's time until it is adjusted. */
    public static AdjustableClock system() {
        return new AdjustableClock(System::nanoTime, Instant.now(), 1);
    }

    /** A clock that shows {@code moment} until it is moved. */
    public static AdjustableClock stoppedAt(Instant moment) {
        return new AdjustableClock(System::nanoTime, moment, 0);
    }

    /** @param nanos the timer underneath, such as {@link System#nanoTime} */
    static AdjustableClock on(LongSupplier nanos, Instant shown) {
        return new AdjustableClock(nanos, shown, 1);
    }

    @Override
    public Instant instant() {
        return course.at(nanos.getAsLong());
    }

    /** How many seconds pass on this clock in a real one; 0 while it is stopped. */
    public double speed() {
        return course.speed();
    }

    /** @throws IllegalArgumentException when {@code speed} is negative or not finite */
    public synchronized void setSpeed(double speed) {
        if (!(speed >= 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a clock's speed is 0 or more, not " + speed);
        }
        adjust(Duration.ZERO, speed);
    }

    public void pause() {
        setSpeed(0);
    }

    /** Goes on at the speed of real time. */
    public void resume() {
        setSpeed(1);
    }

    /** @throws IllegalArgumentException when {@code by} is negative */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("a clock goes forward, not by " + by);
        }
        adjust(by, course.speed());
    }

    private void adjust(Duration by, double speed) {
        long real = nanos.getAsLong();
        course = new Course(real, course.at(real).plus(by), speed);
    }
}
