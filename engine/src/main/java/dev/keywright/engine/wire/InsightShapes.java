package dev.keywright.engine.wire;

import dev.keywright.engine.api.ContributorInsightsSummary;
import dev.keywright.engine.api.ContributorInsightsSummaryBuilder;
import dev.keywright.engine.api.DescribeContributorInsightsRequest;
import dev.keywright.engine.api.DescribeContributorInsightsRequestBuilder;
import dev.keywright.engine.api.DescribeContributorInsightsResponse;
import dev.keywright.engine.api.DescribeContributorInsightsResponseBuilder;
import dev.keywright.engine.api.ListContributorInsightsRequest;
import dev.keywright.engine.api.ListContributorInsightsRequestBuilder;
import dev.keywright.engine.api.ListContributorInsightsResponse;
import dev.keywright.engine.api.ListContributorInsightsResponseBuilder;
import dev.keywright.engine.api.UpdateContributorInsightsRequest;
import dev.keywright.engine.api.UpdateContributorInsightsRequestBuilder;
import dev.keywright.engine.api.UpdateContributorInsightsResponse;
import dev.keywright.engine.api.UpdateContributorInsightsResponseBuilder;

/** Contributor insights. */
final class InsightShapes {
    static final Kind<UpdateContributorInsightsRequest> UPDATE_CONTRIBUTOR_INSIGHTS_REQUEST = Structure
            .of("UpdateContributorInsightsInput", UpdateContributorInsightsRequestBuilder::builder,
                    UpdateContributorInsightsRequestBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateContributorInsightsRequestBuilder::tableName,
                    UpdateContributorInsightsRequest::tableName)
            .member("ContributorInsightsAction", Kinds.TEXT,
                    UpdateContributorInsightsRequestBuilder::contributorInsightsAction,
                    UpdateContributorInsightsRequest::contributorInsightsAction)
            .member("IndexName", Kinds.TEXT, UpdateContributorInsightsRequestBuilder::indexName,
                    UpdateContributorInsightsRequest::indexName)
            .member("ContributorInsightsMode", Kinds.TEXT,
                    UpdateContributorInsightsRequestBuilder::contributorInsightsMode,
                    UpdateContributorInsightsRequest::contributorInsightsMode);

    static final Kind<UpdateContributorInsightsResponse> UPDATE_CONTRIBUTOR_INSIGHTS_RESPONSE = Structure
            .of("UpdateContributorInsightsOutput", UpdateContributorInsightsResponseBuilder::builder,
                    UpdateContributorInsightsResponseBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateContributorInsightsResponseBuilder::tableName,
                    UpdateContributorInsightsResponse::tableName)
            .member("IndexName", Kinds.TEXT, UpdateContributorInsightsResponseBuilder::indexName,
                    UpdateContributorInsightsResponse::indexName)
            .member("ContributorInsightsStatus", Kinds.TEXT,
                    UpdateContributorInsightsResponseBuilder::contributorInsightsStatus,
                    UpdateContributorInsightsResponse::contributorInsightsStatus)
            .member("ContributorInsightsMode", Kinds.TEXT,
                    UpdateContributorInsightsResponseBuilder::contributorInsightsMode,
                    UpdateContributorInsightsResponse::contributorInsightsMode);

    static final Kind<DescribeContributorInsightsRequest> DESCRIBE_CONTRIBUTOR_INSIGHTS_REQUEST = Structure
            .of("DescribeContributorInsightsInput", DescribeContributorInsightsRequestBuilder::builder,
                    DescribeContributorInsightsRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeContributorInsightsRequestBuilder::tableName,
                    DescribeContributorInsightsRequest::tableName)
            .member("IndexName", Kinds.TEXT, DescribeContributorInsightsRequestBuilder::indexName,
                    DescribeContributorInsightsRequest::indexName);

    static final Kind<DescribeContributorInsightsResponse> DESCRIBE_CONTRIBUTOR_INSIGHTS_RESPONSE = Structure
            .of("DescribeContributorInsightsOutput", DescribeContributorInsightsResponseBuilder::builder,
                    DescribeContributorInsightsResponseBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeContributorInsightsResponseBuilder::tableName,
                    DescribeContributorInsightsResponse::tableName)
            .member("IndexName", Kinds.TEXT, DescribeContributorInsightsResponseBuilder::indexName,
                    DescribeContributorInsightsResponse::indexName)
            .member("ContributorInsightsRuleList", Kinds.list(Kinds.TEXT),
                    DescribeContributorInsightsResponseBuilder::contributorInsightsRuleList,
                    DescribeContributorInsightsResponse::contributorInsightsRuleList)
            .member("ContributorInsightsStatus", Kinds.TEXT,
                    DescribeContributorInsightsResponseBuilder::contributorInsightsStatus,
                    DescribeContributorInsightsResponse::contributorInsightsStatus)
            .member("LastUpdateDateTime", Kinds.INSTANT, DescribeContributorInsightsResponseBuilder::lastUpdateDateTime,
                    DescribeContributorInsightsResponse::lastUpdateDateTime)
            .member("ContributorInsightsMode", Kinds.TEXT,
                    DescribeContributorInsightsResponseBuilder::contributorInsightsMode,
                    DescribeContributorInsightsResponse::contributorInsightsMode);

    static final Kind<ContributorInsightsSummary> CONTRIBUTOR_INSIGHTS_SUMMARY = Structure
            .of("ContributorInsightsSummary", ContributorInsightsSummaryBuilder::builder,
                    ContributorInsightsSummaryBuilder::build)
            .member("TableName", Kinds.TEXT, ContributorInsightsSummaryBuilder::tableName,
                    ContributorInsightsSummary::tableName)
            .member("IndexName", Kinds.TEXT, ContributorInsightsSummaryBuilder::indexName,
                    ContributorInsightsSummary::indexName)
            .member("ContributorInsightsStatus", Kinds.TEXT,
                    ContributorInsightsSummaryBuilder::contributorInsightsStatus,
                    ContributorInsightsSummary::contributorInsightsStatus)
            .member("ContributorInsightsMode", Kinds.TEXT, ContributorInsightsSummaryBuilder::contributorInsightsMode,
                    ContributorInsightsSummary::contributorInsightsMode);

    static final Kind<ListContributorInsightsRequest> LIST_CONTRIBUTOR_INSIGHTS_REQUEST = Structure
            .of("ListContributorInsightsInput", ListContributorInsightsRequestBuilder::builder,
                    ListContributorInsightsRequestBuilder::build)
            .member("TableName", Kinds.TEXT, ListContributorInsightsRequestBuilder::tableName,
                    ListContributorInsightsRequest::tableName)
            .member("NextToken", Kinds.TEXT, ListContributorInsightsRequestBuilder::nextToken,
                    ListContributorInsightsRequest::nextToken)
            .member("MaxResults", Kinds.INTEGER, ListContributorInsightsRequestBuilder::maxResults,
                    ListContributorInsightsRequest::maxResults);

    static final Kind<ListContributorInsightsResponse> LIST_CONTRIBUTOR_INSIGHTS_RESPONSE = Structure
            .of("ListContributorInsightsOutput", ListContributorInsightsResponseBuilder::builder,
                    ListContributorInsightsResponseBuilder::build)
            .member("ContributorInsightsSummaries", Kinds.list(CONTRIBUTOR_INSIGHTS_SUMMARY),
                    ListContributorInsightsResponseBuilder::contributorInsightsSummaries,
                    ListContributorInsightsResponse::contributorInsightsSummaries)
            .member("NextToken", Kinds.TEXT, ListContributorInsightsResponseBuilder::nextToken,
                    ListContributorInsightsResponse::nextToken);

    private InsightShapes() {}
}
