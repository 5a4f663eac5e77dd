import type { LogoView } from '../generated.ts';

/** The picture that is chosen in the browser: rows of seats around a stage. */
export const logo: LogoView = {
  picture:
    'data:image/png;base64,' +
    'iVBORw0KGgoAAAANSUhEUgAAAHgAAAA8CAAAAACIxiF0AAABpElEQVR42u3W0Y3DMAwDUM3iCTxOxvE43rLFoRcUiUmJEpL2p/xs' +
    'HD9Q9flqjy/FfrCauedj8MS5F55+boKnksvhqedKeOZyFTzzuQJWti3QlnQvWSnAyQEmlpu+Uf4YVuHi3aC9ZtIG4OnYk34zgunb' +
    'AyUtW+zGKrBD2TJ1R5REadPrDiVyaVPdoUaUTft1MTKRfqVYyX3451yRjbtkX3JKA1qAXde9slKyhXNWWbKWTduCwhkWrxdh3d1e' +
    'qcomush8h9CejGHP3XAE2YFZ4ZA90kplE1yJxTSXLR60yh7ocNhGC1dcKq+VTS7MjzF8ElU20aUqfRzIDOYuubIimcOw8LKrc1sy' +
    'GVe2XGH3nk5V9mHX7X9RZB8W3DO6B9CxLMCr289hsg4rhTuKXvkE64V7T8i8sgPDf/idB64XYV44drFMZ12GwUmrwHTSxF3/oH15' +
    'VQDMC2N3+ZxWzsNHANyWqHICXpfCwhwGldmXTGE+6X+rvYIqB1+yDoO92ztUvgNu7SzXYOlskcLHyvLp8uGNwK2xyv7pKsFdgvsP' +
    '9uFsEJzME7UsIrgeW5zDAAAAAElFTkSuQmCC',
  width: 120,
  height: 60,
};
