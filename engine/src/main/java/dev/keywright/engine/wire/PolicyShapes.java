package dev.keywright.engine.wire;

import dev.keywright.engine.api.DeleteResourcePolicyRequest;
import dev.keywright.engine.api.DeleteResourcePolicyRequestBuilder;
import dev.keywright.engine.api.DeleteResourcePolicyResponse;
import dev.keywright.engine.api.DeleteResourcePolicyResponseBuilder;
import dev.keywright.engine.api.GetResourcePolicyRequest;
import dev.keywright.engine.api.GetResourcePolicyRequestBuilder;
import dev.keywright.engine.api.GetResourcePolicyResponse;
import dev.keywright.engine.api.GetResourcePolicyResponseBuilder;
import dev.keywright.engine.api.PutResourcePolicyRequest;
import dev.keywright.engine.api.PutResourcePolicyRequestBuilder;
import dev.keywright.engine.api.PutResourcePolicyResponse;
import dev.keywright.engine.api.PutResourcePolicyResponseBuilder;

/** Resource policies. */
final class PolicyShapes {
    static final Kind<PutResourcePolicyRequest> PUT_RESOURCE_POLICY_REQUEST = Structure
            .of("PutResourcePolicyInput", PutResourcePolicyRequestBuilder::builder,
                    PutResourcePolicyRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT, PutResourcePolicyRequestBuilder::resourceArn,
                    PutResourcePolicyRequest::resourceArn)
            .member("Policy", Kinds.TEXT, PutResourcePolicyRequestBuilder::policy, PutResourcePolicyRequest::policy)
            .member("ExpectedRevisionId", Kinds.TEXT, PutResourcePolicyRequestBuilder::expectedRevisionId,
                    PutResourcePolicyRequest::expectedRevisionId)
            .member("ConfirmRemoveSelfResourceAccess", Kinds.FLAG,
                    PutResourcePolicyRequestBuilder::confirmRemoveSelfResourceAccess,
                    PutResourcePolicyRequest::confirmRemoveSelfResourceAccess);

    static final Kind<PutResourcePolicyResponse> PUT_RESOURCE_POLICY_RESPONSE = Structure
            .of("PutResourcePolicyOutput", PutResourcePolicyResponseBuilder::builder,
                    PutResourcePolicyResponseBuilder::build)
            .member("RevisionId", Kinds.TEXT, PutResourcePolicyResponseBuilder::revisionId,
                    PutResourcePolicyResponse::revisionId);

    static final Kind<GetResourcePolicyRequest> GET_RESOURCE_POLICY_REQUEST = Structure
            .of("GetResourcePolicyInput", GetResourcePolicyRequestBuilder::builder,
                    GetResourcePolicyRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT, GetResourcePolicyRequestBuilder::resourceArn,
                    GetResourcePolicyRequest::resourceArn);

    static final Kind<GetResourcePolicyResponse> GET_RESOURCE_POLICY_RESPONSE = Structure
            .of("GetResourcePolicyOutput", GetResourcePolicyResponseBuilder::builder,
                    GetResourcePolicyResponseBuilder::build)
            .member("Policy", Kinds.TEXT, GetResourcePolicyResponseBuilder::policy, GetResourcePolicyResponse::policy)
            .member("RevisionId", Kinds.TEXT, GetResourcePolicyResponseBuilder::revisionId,
                    GetResourcePolicyResponse::revisionId);

    static final Kind<DeleteResourcePolicyRequest> DELETE_RESOURCE_POLICY_REQUEST = Structure
            .of("DeleteResourcePolicyInput", DeleteResourcePolicyRequestBuilder::builder,
                    DeleteResourcePolicyRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT, DeleteResourcePolicyRequestBuilder::resourceArn,
                    DeleteResourcePolicyRequest::resourceArn)
            .member("ExpectedRevisionId", Kinds.TEXT, DeleteResourcePolicyRequestBuilder::expectedRevisionId,
                    DeleteResourcePolicyRequest::expectedRevisionId);

    static final Kind<DeleteResourcePolicyResponse> DELETE_RESOURCE_POLICY_RESPONSE = Structure
            .of("DeleteResourcePolicyOutput", DeleteResourcePolicyResponseBuilder::builder,
                    DeleteResourcePolicyResponseBuilder::build)
            .member("RevisionId", Kinds.TEXT, DeleteResourcePolicyResponseBuilder::revisionId,
                    DeleteResourcePolicyResponse::revisionId);

    private PolicyShapes() {}
}
