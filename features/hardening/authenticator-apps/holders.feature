@area:hardening/authenticator-apps @holders
Feature: Hardening: authenticator apps: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: a request to <command> that carries <token> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                      | token                             |
        | enrol an authenticator app   | no token                          |
        | enrol an authenticator app   | a made-up token                   |
        | enrol an authenticator app   | a sign-in that waits for its code |
        | enrol an authenticator app   | a session that was signed out     |
        | enrol an authenticator app   | an expired session                |
        | enrol an authenticator app   | a session of a program            |
        | enrol an authenticator app   | a token of support staff          |
        | confirm an authenticator app | no token                          |
        | confirm an authenticator app | a made-up token                   |
        | confirm an authenticator app | a sign-in that waits for its code |
        | confirm an authenticator app | a session that was signed out     |
        | confirm an authenticator app | an expired session                |
        | confirm an authenticator app | a session of a program            |
        | confirm an authenticator app | a token of support staff          |
        | confirm an authenticator app | Ben's own token                   |
        | remove an authenticator app  | no token                          |
        | remove an authenticator app  | a made-up token                   |
        | remove an authenticator app  | a sign-in that waits for its code |
        | remove an authenticator app  | a session that was signed out     |
        | remove an authenticator app  | an expired session                |
        | remove an authenticator app  | a session of a program            |
        | remove an authenticator app  | a token of support staff          |
        | remove an authenticator app  | Ben's own token                   |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |

    Scenario Outline: Ada may <command> just before the end of her session
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> just before the end of her session
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |
