package dev.keywright.engine.check;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.keywright.engine.fault.Message;

/** What names of buckets and objects look like. A name that passes stays below the folder that stands for S3. */
final class BucketRules {
    private static final Pattern BUCKET = Pattern.compile("^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$");
    private static final Pattern ESCAPING = Pattern.compile("(^|[/\\\\])\\.\\.?([/\\\\]|$)|^[/\\\\]|\\x00");
    private static final int LONGEST_BUCKET = 255;
    private static final int LONGEST_PREFIX = 1024;

    private BucketRules() {}

    static void constrain(Members members, String bucketMember, Optional<String> bucket, String prefixMember,
            Optional<String> prefix) {
        members.required(bucketMember, bucket)
                .length(bucketMember, bucket, 0, LONGEST_BUCKET)
                .length(prefixMember, prefix, 0, LONGEST_PREFIX);
        bucket.filter(name -> !BUCKET.matcher(name).matches())
                .ifPresent(name -> members.violate(bucketMember, name, Message.PATTERN.with(BUCKET.pattern())));
        prefix.filter(name -> ESCAPING.matcher(name).find())
                .ifPresent(name -> members.violate(prefixMember, name, Message.KEY_ESCAPES.with()));
    }
}
