package dev.keywright.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.api.ListTagsOfResourceRequest;
import dev.keywright.engine.api.TagResourceRequest;
import dev.keywright.engine.api.UntagResourceRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;

/** TagResource, UntagResource and ListTagsOfResource. */
final class TagCheck {
    private static final int MAX_ARN = 1283;

    private TagCheck() {}

    static CheckedControl.TagResource check(TagResourceRequest request, Scope scope) {
        Members members = constrainArn(request.resourceArn()).required("Tags", request.tags());
        SettingRules.constrainTags(members, request.tags());
        members.done();
        Table table = find(scope, request.resourceArn());
        return new CheckedControl.TagResource(table.withSettings(table.settings()
                .withTags(SettingRules.tags(table.settings().tags(), request.tags().orElse(List.of())))));
    }

    static CheckedControl.UntagResource check(UntagResourceRequest request, Scope scope) {
        constrainArn(request.resourceArn()).required("TagKeys", request.tagKeys()).done();
        Table table = find(scope, request.resourceArn());
        SequencedMap<String, String> left = new LinkedHashMap<>(table.settings().tags());
        request.tagKeys().orElse(List.of()).forEach(left::remove);
        return new CheckedControl.UntagResource(table.withSettings(table.settings().withTags(left)));
    }

    static CheckedControl.ListTagsOfResource check(ListTagsOfResourceRequest request, Scope scope) {
        constrainArn(request.resourceArn()).done();
        return new CheckedControl.ListTagsOfResource(find(scope, request.resourceArn()));
    }

    private static Members constrainArn(Optional<String> arn) {
        return new Members(Wording.OLDER).required("ResourceArn", arn).length("ResourceArn", arn, 1, MAX_ARN);
    }

    private static Table find(Scope scope, Optional<String> arn) {
        String text = arn.orElseThrow();
        TableArn parsed = TableArn.parse(text).orElseThrow(() -> Message.INVALID_ARN.asValidation(text));
        return scope.tables()
                .find(parsed.table(), scope.now())
                .orElseThrow(() -> Message.RESOURCE_ARN_NOT_FOUND.asNotFound(text));
    }
}
