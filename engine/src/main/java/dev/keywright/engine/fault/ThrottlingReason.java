package dev.keywright.engine.fault;

/**
 * One entry of {@code ThrottlingReasons}.
 *
 * @param reason one of the sixteen values of FACTS §5.2, such as {@code TableReadKeyRangeThroughputExceeded}
 * @param resource the table's or index's ARN
 */
public record ThrottlingReason(String reason, String resource) {}
