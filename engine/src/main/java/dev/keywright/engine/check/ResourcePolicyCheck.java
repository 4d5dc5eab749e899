package dev.keywright.engine.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.api.DeleteResourcePolicyRequest;
import dev.keywright.engine.api.GetResourcePolicyRequest;
import dev.keywright.engine.api.PutResourcePolicyRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ResourcePolicy;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;

/**
 * PutResourcePolicy, GetResourcePolicy and DeleteResourcePolicy. A table and its stream each have a policy of their own;
 * an index has none, its table's policy speaks for it (documentation page of PutResourcePolicy).
 */
final class ResourcePolicyCheck {
    private static final int MAX_ARN = 1283;
    private static final int MAX_REVISION = 255;
    private static final int MAX_POLICY_BYTES = 20 * 1024;
    private static final String NO_POLICY = "NO_POLICY";

    private ResourcePolicyCheck() {}

    static CheckedAttachment.PutResourcePolicy check(PutResourcePolicyRequest request, Scope scope) {
        constrain(request.resourceArn(), request.expectedRevisionId()).required("Policy", request.policy()).done();
        String document = request.policy().orElseThrow();
        requirePolicy(document);
        String arn = request.resourceArn().orElseThrow();
        Table table = find(scope, arn);
        Optional<ResourcePolicy> before = policy(table, arn);
        request.expectedRevisionId().ifPresent(expected -> requireRevision(before, expected, arn));
        return new CheckedAttachment.PutResourcePolicy(table, arn, before.filter(
                same -> same.document().equals(document))
                .orElseGet(
                        () -> new ResourcePolicy(document, revision(before, scope.now()))));
    }

    static CheckedAttachment.GetResourcePolicy check(GetResourcePolicyRequest request, Scope scope) {
        constrain(request.resourceArn(), Optional.empty()).done();
        String arn = request.resourceArn().orElseThrow();
        return new CheckedAttachment.GetResourcePolicy(
                policy(find(scope, arn), arn).orElseThrow(() -> notFound(arn)));
    }

    static CheckedAttachment.DeleteResourcePolicy check(DeleteResourcePolicyRequest request, Scope scope) {
        constrain(request.resourceArn(), request.expectedRevisionId()).done();
        String arn = request.resourceArn().orElseThrow();
        Table table = find(scope, arn);
        Optional<ResourcePolicy> before = policy(table, arn);
        request.expectedRevisionId().ifPresent(expected -> requireRevision(before, expected, arn));
        return new CheckedAttachment.DeleteResourcePolicy(table, arn, before);
    }

    /** The first policy of a table that is created with one. */
    static ResourcePolicy first(String document, Scope scope) {
        requirePolicy(document);
        return new ResourcePolicy(document, revision(Optional.empty(), scope.now()));
    }

    private static Members constrain(Optional<String> arn, Optional<String> revision) {
        return new Members(Wording.OLDER).required("ResourceArn", arn)
                .length("ResourceArn", arn, 1, MAX_ARN)
                .length("ExpectedRevisionId", revision, 1, MAX_REVISION);
    }

    private static void requirePolicy(String document) {
        if (document.getBytes(StandardCharsets.UTF_8).length > MAX_POLICY_BYTES) {
            throw new FaultException(new Fault.LimitExceeded(Message.POLICY_TOO_LARGE.with(MAX_POLICY_BYTES)));
        }
        String text = document.strip();
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw Message.POLICY_NOT_JSON.asValidation();
        }
    }

    private static Optional<ResourcePolicy> policy(Table table, String arn) {
        return Optional.ofNullable(table.settings().attachments().policies().get(arn));
    }

    private static void requireRevision(Optional<ResourcePolicy> policy, String expected, String arn) {
        boolean same = policy.map(found -> found.revisionId().equals(expected)).orElse(expected.equals(NO_POLICY));
        if (!same) {
            throw notFound(arn);
        }
    }

    private static FaultException notFound(String arn) {
        return new FaultException(new Fault.PolicyNotFound(Message.POLICY_NOT_FOUND.with(arn)));
    }

    /** When the policy was put, and never the revision before. */
    private static String revision(Optional<ResourcePolicy> before, Instant now) {
        long last = before.map(policy -> Long.parseLong(policy.revisionId())).orElse(0L);
        return Long.toString(Math.max(now.toEpochMilli(), last + 1));
    }

    /** The table that has this ARN, or whose latest stream has it. */
    private static Table find(Scope scope, String arn) {
        int stream = arn.indexOf("/stream/");
        String tableArn = stream < 0 ? arn : arn.substring(0, stream);
        TableArn parsed = TableArn.parse(tableArn).orElseThrow(() -> Message.INVALID_ARN.asValidation(arn));
        return scope.tables()
                .find(parsed.table(), scope.now())
                .filter(table -> stream < 0 || hasStream(table, parsed, arn))
                .orElseThrow(() -> Message.RESOURCE_ARN_NOT_FOUND.asNotFound(arn));
    }

    private static boolean hasStream(Table table, TableArn tableArn, String arn) {
        return table.settings()
                .stream()
                .map(StreamSettings::enabledAt)
                .map(tableArn::stream)
                .filter(arn::equals)
                .isPresent();
    }
}
