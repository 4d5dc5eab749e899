package dev.keywright.engine.partition;

/** What one partition did in one second, in half units; consumed and throttled add up to what was offered. */
public record Load(long readHalfUnits, long readThrottledHalfUnits, long writeHalfUnits,
        long writeThrottledHalfUnits) {
    public static final Load NONE = new Load(0, 0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }

    public long consumed(Access access) {
        return switch (access) {
            case READ -> readHalfUnits;
            case WRITE -> writeHalfUnits;
        };
    }

    public long throttled(Access access) {
        return switch (access) {
            case READ -> readThrottledHalfUnits;
            case WRITE -> writeThrottledHalfUnits;
        };
    }

    public Load plus(Load other) {
        return new Load(readHalfUnits + other.readHalfUnits, readThrottledHalfUnits + other.readThrottledHalfUnits,
                writeHalfUnits + other.writeHalfUnits, writeThrottledHalfUnits + other.writeThrottledHalfUnits);
    }
}
