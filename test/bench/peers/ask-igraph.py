"""igraph, in C; for the filter it is asked on a copy of what the filter leaves, made beforehand."""

import warnings

import igraph
from ask import run


def build(plan, arrays):
    graph = igraph.Graph(n=plan["actors"], edges=list(zip(arrays["subject"], arrays["object"])))
    graph.es["kind"] = arrays["kind"].tolist()
    graph.es["ended"] = arrays["ended"].tolist()
    kinds, year = set(plan["filter"]["kinds"]), plan["filter"]["year"]

    def filtered():
        described = zip(graph.es["kind"], graph.es["ended"])
        some = [edge for edge, (kind, ended) in enumerate(described) if kind in kinds and ended >= year]
        return shortest(graph.subgraph_edges(some, delete_vertices=False))

    def shortest(asked):
        def answer(one, other):
            path = asked.get_shortest_paths(one, other, output="epath")[0]
            return [len(path)] if path else []

        return answer

    return {
        "one": lambda: shortest(graph),
        "filtered": filtered,
        "five": lambda: lambda one, other: [
            len(path) for path in graph.get_k_shortest_paths(one, other, k=5, output="epath")
        ],
        "all": lambda: lambda one, other: [len(path) - 1 for path in graph.get_all_simple_paths(one, other, cutoff=4)],
    }


warnings.simplefilter("ignore")  # "could not reach some vertices" is an answer
run(igraph.__version__, build)
