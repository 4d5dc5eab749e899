package dev.keywright.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.api.SSESpecification;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.Tag;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.DeletionProtection;
import dev.keywright.engine.schema.Encryption;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.TableClass;
import dev.keywright.engine.schema.TableName;

/** Stream, encryption, class, protection and tags of a table. */
final class SettingRules {
    private static final int MAX_TAGS = 50;
    private static final int MAX_TAG_KEY = 128;
    private static final int MAX_TAG_VALUE = 256;

    private SettingRules() {}

    private enum SseType {
        AES256, KMS
    }

    static void constrainStream(Members members, Optional<StreamSpecification> given) {
        given.ifPresent(stream -> members.required("StreamSpecification.streamEnabled", stream.streamEnabled())
                .oneOf("StreamSpecification.streamViewType", stream.streamViewType(), StreamViewType.KEYS_ONLY,
                        StreamViewType.NEW_IMAGE, StreamViewType.OLD_IMAGE, StreamViewType.NEW_AND_OLD_IMAGES));
    }

    static void constrainEncryption(Members members, Optional<SSESpecification> given) {
        given.ifPresent(encryption -> members.oneOf("SSESpecification.sseType", encryption.sseType(), SseType.AES256,
                SseType.KMS));
    }

    static void constrainClass(Members members, Optional<String> given) {
        members.oneOf("TableClass", given, TableClass.STANDARD, TableClass.STANDARD_INFREQUENT_ACCESS);
    }

    static void constrainTags(Members members, Optional<List<Tag>> tags) {
        List<Tag> list = tags.orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            String path = "tags." + (i + 1) + ".member.";
            members.required(path + "key", list.get(i).key())
                    .length(path + "key", list.get(i).key(), 1, MAX_TAG_KEY)
                    .required(path + "value", list.get(i).value())
                    .length(path + "value", list.get(i).value(), 0, MAX_TAG_VALUE);
        }
    }

    /** The stream that is asked for; empty when none is. */
    static Optional<StreamSettings> stream(StreamSpecification given, TableName table, Scope scope) {
        boolean enabled = given.streamEnabled().orElseThrow();
        if (!enabled) {
            if (given.streamViewType().isPresent()) {
                throw Message.STREAM_VIEW_UNWANTED.asValidation();
            }
            return Optional.empty();
        }
        String view = given.streamViewType().orElseThrow(Message.STREAM_VIEW_REQUIRED::asValidation);
        return Optional.of(new StreamSettings(Optional.of(StreamViewType.valueOf(view)),
                scope.tables().streams().beginning(table, scope.now())));
    }

    static Encryption encryption(SSESpecification given, Scope scope) {
        boolean keyManagement = given.sseType().map(type -> type.equals(SseType.KMS.name())).orElse(true);
        if (!keyManagement && given.kmsMasterKeyId().isPresent()) {
            throw Message.KMS_KEY_WITHOUT_KMS.asValidation();
        }
        if (!given.enabled().orElse(false)) {
            return new Encryption.ServiceOwned();
        }
        String key = given.kmsMasterKeyId().orElse("alias/aws/dynamodb");
        return new Encryption.CustomerKey(key.startsWith("arn:")
                ? key
                : "arn:aws:kms:" + scope.region() + ":" + scope.account() + ":"
                        + (key.startsWith("alias/") ? key : "key/" + key));
    }

    static DeletionProtection protection(boolean enabled) {
        return enabled ? DeletionProtection.ENABLED : DeletionProtection.DISABLED;
    }

    /** The tags there are when {@code added} come to those of {@code before}. */
    static SequencedMap<String, String> tags(Map<String, String> before, List<Tag> added) {
        SequencedMap<String, String> given = new LinkedHashMap<>();
        for (Tag tag : added) {
            String key = tag.key().orElseThrow();
            if (key.startsWith("aws:")) {
                throw Message.TAG_RESERVED.asValidation();
            }
            if (given.put(key, tag.value().orElseThrow()) != null) {
                throw Message.DUPLICATE_TAG.asValidation(key);
            }
        }
        SequencedMap<String, String> all = new LinkedHashMap<>(before);
        all.putAll(given);
        if (all.size() > MAX_TAGS) {
            throw Message.TOO_MANY_TAGS.asValidation();
        }
        return all;
    }
}
