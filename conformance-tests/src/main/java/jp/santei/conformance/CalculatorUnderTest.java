package jp.santei.conformance;

/** A calculator that the kit puts cases to (検査対象): one claim of the contract in, one statement out, as JSON text. */
@FunctionalInterface
public interface CalculatorUnderTest {
    /** Returns the statement of a claim; what it throws makes the case an error, not a failure. */
    String calculate(String claim);
}
