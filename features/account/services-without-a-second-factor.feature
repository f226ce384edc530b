@area:account
Feature: The account: one for every service, without a second factor too
  An owner who never turned a second factor on uses the same services with the same account.

  @rule:ACCOUNT-03
  Rule: The same account MUST give access to every service: cloud, store, messages, calls and mail

    Scenario Outline: the owner of an account without a second factor can use "<service>"
      Given Ada has an account without a second factor
      When Ada signs in to "<service>" on a new client
      Then no code is asked for
      And Ada can use "<service>" on the client

      Examples: the services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |
