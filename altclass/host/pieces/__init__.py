"""The pieces every game shares: words, cards, grids, clocks, chains, boards, team strip."""
