"""networkx: a MultiGraph; the filter is a view of it, tested as it is walked."""

from itertools import islice

import networkx as nx

from ask import run


def build(plan, arrays):
    graph = nx.MultiGraph()
    graph.add_nodes_from(range(plan["actors"]))
    graph.add_edges_from(
        (one, other, {"kind": kind, "ended": ended})
        for one, other, kind, ended in zip(*(arrays[name] for name in ("subject", "object", "kind", "ended")))
    )
    kinds, year = set(plan["filter"]["kinds"]), plan["filter"]["year"]

    def passes(one, other, key):
        described = graph.adj[one][other][key]
        return described["kind"] in kinds and described["ended"] >= year

    def shortest(asked):
        def answer(one, other):
            try:
                return [len(nx.bidirectional_shortest_path(asked, one, other)) - 1]
            except nx.NetworkXNoPath:
                return []

        return answer

    def five():
        """It lists shortest simple paths on graphs without parallel edges alone."""
        plain = nx.Graph(graph)

        def answer(one, other):
            try:
                return [len(path) - 1 for path in islice(nx.shortest_simple_paths(plain, one, other), 5)]
            except nx.NetworkXNoPath:
                return []

        return answer

    return {
        "one": lambda: shortest(graph),
        "filtered": lambda: shortest(nx.subgraph_view(graph, filter_edge=passes)),
        "five": five,
        "all": lambda: lambda one, other: [len(path) for path in nx.all_simple_edge_paths(graph, one, other, cutoff=4)],
    }


run(nx.__version__, build)
