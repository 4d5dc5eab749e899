package dev.keywright.engine.wire;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.BatchExecuteStatementRequestBuilder;
import dev.keywright.engine.api.BatchExecuteStatementResponse;
import dev.keywright.engine.api.BatchExecuteStatementResponseBuilder;
import dev.keywright.engine.api.BatchStatementError;
import dev.keywright.engine.api.BatchStatementErrorBuilder;
import dev.keywright.engine.api.BatchStatementRequest;
import dev.keywright.engine.api.BatchStatementRequestBuilder;
import dev.keywright.engine.api.BatchStatementResponse;
import dev.keywright.engine.api.BatchStatementResponseBuilder;
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.api.ExecuteStatementResponseBuilder;
import dev.keywright.engine.api.ExecuteTransactionRequest;
import dev.keywright.engine.api.ExecuteTransactionRequestBuilder;
import dev.keywright.engine.api.ExecuteTransactionResponse;
import dev.keywright.engine.api.ExecuteTransactionResponseBuilder;
import dev.keywright.engine.api.ParameterizedStatement;
import dev.keywright.engine.api.ParameterizedStatementBuilder;

/** Operations that are told in PartiQL. */
final class StatementShapes {
    static final Kind<ExecuteStatementRequest> EXECUTE_STATEMENT_REQUEST = Structure
            .of("ExecuteStatementInput", ExecuteStatementRequestBuilder::builder, ExecuteStatementRequestBuilder::build)
            .member("Statement", Kinds.TEXT, ExecuteStatementRequestBuilder::statement,
                    ExecuteStatementRequest::statement)
            .member("Parameters", Kinds.list(Values.SUPPLIED_VALUE), ExecuteStatementRequestBuilder::parameters,
                    ExecuteStatementRequest::parameters)
            .member("ConsistentRead", Kinds.FLAG, ExecuteStatementRequestBuilder::consistentRead,
                    ExecuteStatementRequest::consistentRead)
            .member("NextToken", Kinds.TEXT, ExecuteStatementRequestBuilder::nextToken,
                    ExecuteStatementRequest::nextToken)
            .member("ReturnConsumedCapacity", Kinds.TEXT, ExecuteStatementRequestBuilder::returnConsumedCapacity,
                    ExecuteStatementRequest::returnConsumedCapacity)
            .member("Limit", Kinds.INTEGER, ExecuteStatementRequestBuilder::limit, ExecuteStatementRequest::limit)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    ExecuteStatementRequestBuilder::returnValuesOnConditionCheckFailure,
                    ExecuteStatementRequest::returnValuesOnConditionCheckFailure);

    static final Kind<ExecuteStatementResponse> EXECUTE_STATEMENT_RESPONSE = Structure
            .of("ExecuteStatementOutput", ExecuteStatementResponseBuilder::builder,
                    ExecuteStatementResponseBuilder::build)
            .member("Items", Kinds.list(Values.ITEM), ExecuteStatementResponseBuilder::items,
                    ExecuteStatementResponse::items)
            .member("NextToken", Kinds.TEXT, ExecuteStatementResponseBuilder::nextToken,
                    ExecuteStatementResponse::nextToken)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    ExecuteStatementResponseBuilder::consumedCapacity, ExecuteStatementResponse::consumedCapacity)
            .member("LastEvaluatedKey", Values.ITEM, ExecuteStatementResponseBuilder::lastEvaluatedKey,
                    ExecuteStatementResponse::lastEvaluatedKey);

    static final Kind<ParameterizedStatement> PARAMETERIZED_STATEMENT = Structure
            .of("ParameterizedStatement", ParameterizedStatementBuilder::builder, ParameterizedStatementBuilder::build)
            .member("Statement", Kinds.TEXT, ParameterizedStatementBuilder::statement,
                    ParameterizedStatement::statement)
            .member("Parameters", Kinds.list(Values.SUPPLIED_VALUE), ParameterizedStatementBuilder::parameters,
                    ParameterizedStatement::parameters)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    ParameterizedStatementBuilder::returnValuesOnConditionCheckFailure,
                    ParameterizedStatement::returnValuesOnConditionCheckFailure);

    static final Kind<ExecuteTransactionRequest> EXECUTE_TRANSACTION_REQUEST = Structure
            .of("ExecuteTransactionInput", ExecuteTransactionRequestBuilder::builder,
                    ExecuteTransactionRequestBuilder::build)
            .member("TransactStatements", Kinds.list(PARAMETERIZED_STATEMENT),
                    ExecuteTransactionRequestBuilder::transactStatements, ExecuteTransactionRequest::transactStatements)
            .member("ClientRequestToken", Kinds.TEXT, ExecuteTransactionRequestBuilder::clientRequestToken,
                    ExecuteTransactionRequest::clientRequestToken)
            .member("ReturnConsumedCapacity", Kinds.TEXT, ExecuteTransactionRequestBuilder::returnConsumedCapacity,
                    ExecuteTransactionRequest::returnConsumedCapacity);

    static final Kind<ExecuteTransactionResponse> EXECUTE_TRANSACTION_RESPONSE = Structure
            .of("ExecuteTransactionOutput", ExecuteTransactionResponseBuilder::builder,
                    ExecuteTransactionResponseBuilder::build)
            .member("Responses", Kinds.list(TransactionShapes.ITEM_RESPONSE),
                    ExecuteTransactionResponseBuilder::responses, ExecuteTransactionResponse::responses)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    ExecuteTransactionResponseBuilder::consumedCapacity, ExecuteTransactionResponse::consumedCapacity);

    static final Kind<BatchStatementRequest> BATCH_STATEMENT_REQUEST = Structure
            .of("BatchStatementRequest", BatchStatementRequestBuilder::builder, BatchStatementRequestBuilder::build)
            .member("Statement", Kinds.TEXT, BatchStatementRequestBuilder::statement, BatchStatementRequest::statement)
            .member("Parameters", Kinds.list(Values.SUPPLIED_VALUE), BatchStatementRequestBuilder::parameters,
                    BatchStatementRequest::parameters)
            .member("ConsistentRead", Kinds.FLAG, BatchStatementRequestBuilder::consistentRead,
                    BatchStatementRequest::consistentRead)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    BatchStatementRequestBuilder::returnValuesOnConditionCheckFailure,
                    BatchStatementRequest::returnValuesOnConditionCheckFailure);

    static final Kind<BatchStatementError> BATCH_STATEMENT_ERROR = Structure
            .of("BatchStatementError", BatchStatementErrorBuilder::builder, BatchStatementErrorBuilder::build)
            .member("Code", Kinds.TEXT, BatchStatementErrorBuilder::code, BatchStatementError::code)
            .member("Message", Kinds.TEXT, BatchStatementErrorBuilder::message, BatchStatementError::message)
            .member("Item", Values.ITEM, BatchStatementErrorBuilder::item, BatchStatementError::item);

    static final Kind<BatchStatementResponse> BATCH_STATEMENT_RESPONSE = Structure
            .of("BatchStatementResponse", BatchStatementResponseBuilder::builder, BatchStatementResponseBuilder::build)
            .member("Error", BATCH_STATEMENT_ERROR, BatchStatementResponseBuilder::error, BatchStatementResponse::error)
            .member("TableName", Kinds.TEXT, BatchStatementResponseBuilder::tableName,
                    BatchStatementResponse::tableName)
            .member("Item", Values.ITEM, BatchStatementResponseBuilder::item, BatchStatementResponse::item);

    static final Kind<BatchExecuteStatementRequest> BATCH_EXECUTE_STATEMENT_REQUEST = Structure
            .of("BatchExecuteStatementInput", BatchExecuteStatementRequestBuilder::builder,
                    BatchExecuteStatementRequestBuilder::build)
            .member("Statements", Kinds.list(BATCH_STATEMENT_REQUEST), BatchExecuteStatementRequestBuilder::statements,
                    BatchExecuteStatementRequest::statements)
            .member("ReturnConsumedCapacity", Kinds.TEXT, BatchExecuteStatementRequestBuilder::returnConsumedCapacity,
                    BatchExecuteStatementRequest::returnConsumedCapacity);

    static final Kind<BatchExecuteStatementResponse> BATCH_EXECUTE_STATEMENT_RESPONSE = Structure
            .of("BatchExecuteStatementOutput", BatchExecuteStatementResponseBuilder::builder,
                    BatchExecuteStatementResponseBuilder::build)
            .member("Responses", Kinds.list(BATCH_STATEMENT_RESPONSE), BatchExecuteStatementResponseBuilder::responses,
                    BatchExecuteStatementResponse::responses)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    BatchExecuteStatementResponseBuilder::consumedCapacity,
                    BatchExecuteStatementResponse::consumedCapacity);

    private StatementShapes() {}
}
