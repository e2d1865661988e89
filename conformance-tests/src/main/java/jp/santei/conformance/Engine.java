package jp.santei.conformance;

import jp.santei.Calculator;
import jp.santei.json.ClaimReader;
import jp.santei.json.StatementWriter;

/** This library's own engine behind the kit's interface (自己検査). */
public final class Engine implements CalculatorUnderTest {
    private final Calculator calculator;

    /** Makes the adapter of a calculator. */
    public Engine(Calculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public String calculate(String claim) {
        return StatementWriter.write(calculator.calculate(ClaimReader.read(claim)));
    }
}
